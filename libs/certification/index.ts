export { CertificationModule } from './certification.module.js';
export { Exam } from './exam.entity.js';
