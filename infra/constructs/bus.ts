import { EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';

/** Where the stack tells what changed. Other stacks may put rules on it. */
export class Bus extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', {
      description: 'Ceasewire: stories and events that were indexed, revised, withdrawn, merged',
    });
  }
}
