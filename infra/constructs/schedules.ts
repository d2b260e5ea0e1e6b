import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { SCHEDULES } from '../../shared/topology.ts';

export interface SchedulesProps {
  readonly schedule: IFunction;
  readonly rollup: IFunction;
  readonly intervalMinutes: number;
}

/** Seconds after which a run is no longer worth making: the next one is due. The least that the service takes. */
const MAX_AGE = 60;

/** The two clocks of the stack: which feeds are due, and which days' counts changed. */
export class Schedules extends Construct {
  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    const every = props.intervalMinutes === 1 ? SCHEDULES.schedule : `rate(${props.intervalMinutes} minutes)`;
    this.clock('Due', every, props.schedule, 'Ceasewire: sends the feeds that are due to be fetched');
    this.clock('RollUp', SCHEDULES.rollup, props.rollup, 'Ceasewire: recounts the days that changed');
  }

  /** The CDK's own target would also let the schedule invoke every version of the function. */
  private clock(id: string, rate: string, target: IFunction, description: string): void {
    const invoke = new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: [target.functionArn],
    });
    const role = new Role(this, `${id}Role`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      inlinePolicies: { invoke: new PolicyDocument({ statements: [invoke] }) },
    });
    new CfnSchedule(this, id, {
      description,
      scheduleExpression: rate,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        input: '{}',
        // A run that was missed is made good by the next one; a late one would only do its work twice.
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: MAX_AGE },
      },
    });
  }
}
