export { CertificationModule } from './certification.module.js';
export { Exam } from './exam.entity.js';
export { ExamName, ExamSuccession, ExamWindow } from './exams/catalogue.entity.js';
export { examByCode } from './exams/catalogue.loader.js';
export { QualifyingList } from './exams/qualifying-list.entity.js';
