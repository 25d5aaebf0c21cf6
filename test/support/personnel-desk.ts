import type { RefusalCode } from '../../libs/vocabulary/index.js';
import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';

export interface PostOnFile {
  id: string;
  kind: string;
  percent: number;
  position: string;
  startsOn: string;
  endsOn: string | null;
  staffNumber: string;
  organisation: { code6: string };
  unit: { id: string };
}

export interface FileOfPerson {
  id: string;
  name: string;
  timeline: PostOnFile[];
  names: { name: string; startsOn: string | null; endsOn: string | null; reason: string | null }[];
  absences: { id: string; kind: string; startsOn: string; endsOn: string | null }[];
  designations: { id: string; kind: string; startsOn: string; endsOn: string | null }[];
  separations: { lastOn: string; reason: string; organisation: { code6: string } }[];
  viewerCan: { keepFile: boolean; readWholeFile: boolean };
}

const FILE = `{
  id name
  timeline { id kind percent position startsOn endsOn staffNumber organisation { code6 } unit { id } }
  names { name startsOn endsOn reason }
  absences { id kind startsOn endsOn }
  designations { id kind startsOn endsOn }
  separations { lastOn reason organisation { code6 } }
  viewerCan { keepFile readWholeFile }
}`;

const ARGUMENTS: Readonly<Record<string, string>> = {
  hirePerson: 'name: PersonNameInput! post: PostInput!',
  appointPerson: 'personId: ID! post: PostInput!',
  transferPerson: 'personId: ID! to: TransferInput!',
  secondPerson: 'personId: ID! to: SecondmentInput!',
  returnPerson: 'appointmentId: ID! lastOn: LocalDate! homePercent: Int',
  retirePerson: 'personId: ID! organisationId: ID! lastOn: LocalDate! reason: SeparationReason!',
  changeAppointment: 'appointmentId: ID! change: AppointmentChange!',
  dropPlannedAppointment: 'appointmentId: ID! previousContinues: Boolean!',
  changePersonName: 'personId: ID! name: NameChangeInput!',
  recordAbsence: 'personId: ID! kind: AbsenceKind! startsOn: LocalDate! endsOn: LocalDate',
  endAbsence: 'absenceId: ID! endsOn: LocalDate!',
  designate: 'personId: ID! kind: DesignationKind! startsOn: LocalDate! endsOn: LocalDate',
  endDesignation: 'designationId: ID! endsOn: LocalDate!',
};

export const COMMANDS = Object.keys(ARGUMENTS);

/** 人事課 of a body, as somebody who sends commands through GraphQL. */
export class PersonnelDesk {
  private constructor(
    private readonly api: TestApi,
    readonly clerk: BuiltPerson,
  ) {}

  static async of(api: TestApi, ...bodies: string[]): Promise<PersonnelDesk> {
    const roles = bodies.map((body) => ({ role: 'hr', scope: 'body' as const, body }));
    return new PersonnelDesk(api, await api.build.person({ body: bodies[0], roles }));
  }

  static sentBy(api: TestApi, clerk: BuiltPerson): PersonnelDesk {
    return new PersonnelDesk(api, clerk);
  }

  /** The person afterwards, or the code that the command is refused with. */
  async send(command: string, variables: object): Promise<FileOfPerson | RefusalCode | null> {
    const names = [...(ARGUMENTS[command] ?? '').matchAll(/(\w+):/g)].map(([, name]) => name);
    const { data, errors } = await this.api.ask<Record<string, FileOfPerson | null>>(
      `mutation (${(ARGUMENTS[command] ?? '').replace(/(\w+):/g, '$$$1:')}) {
         ${command}(${names.map((name) => `${name}: $${name}`).join(' ')}) ${FILE} }`,
      variables,
      this.clerk.cookie,
    );
    return errors[0]?.extensions.code ?? data?.[command] ?? null;
  }

  /** Like send(), for commands that must succeed. */
  async done(command: string, variables: object): Promise<FileOfPerson> {
    const answer = await this.send(command, variables);
    if (typeof answer === 'string' || answer === null) throw new Error(`${command}: ${answer ?? 'nothing'}`);
    return answer;
  }

  /** The page of a person, or the code that it is refused with. */
  async open(id: string): Promise<FileOfPerson | RefusalCode> {
    const { data, errors } = await this.api.ask<{ person: FileOfPerson }>(
      `query ($id: ID!) { person(id: $id) ${FILE} }`,
      { id },
      this.clerk.cookie,
    );
    return errors[0]?.extensions.code ?? (data as { person: FileOfPerson }).person;
  }
}
