export interface Size {
  staff: number;
  completions: number;
  videos: number;
  accounts: number;
}

export interface Person {
  personId: string;
  cookie: string;
  sessionId: string;
  enrolmentId: string;
  lessonId: string;
  trainer: boolean;
}

export function loadBenchData(url: string, size: Size, tell: (line: string) => void): Promise<void>;
export function simulatedPeople(url: string): Promise<Person[]>;
