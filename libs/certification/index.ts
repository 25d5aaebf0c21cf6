export { CertificationModule } from './certification.module.js';
export { Exam } from './exam.entity.js';
export { ExamAttempt } from './passes/attempts/exam-attempt.entity.js';
export { ExamPass } from './passes/exam-pass.entity.js';
export { examByCode } from './passes/exam-pass.loader.js';
export { CertificationOfficer } from './passes/officers/certification-officer.entity.js';
export { SecurityRegistration, SecurityTerm } from './passes/registrations/registration.entities.js';
