export { CertificationModule } from './certification.module.js';
export { Exam } from './exam.entity.js';
export { PassImport } from './pass-import/pass-import.entity.js';
export { MockResult, StudyPlan, StudyTopic } from './study/study-plan.entity.js';
