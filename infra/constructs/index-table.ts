import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { type IndexName, TABLE_SCHEMA } from '../../shared/index/schema.ts';

export interface IndexTableProps {
  /** A table that stands already, with its stream. Its settings are its owner's. */
  readonly adopted?: { readonly tableName: string; readonly streamArn: string };
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

function streamArnOf(table: Table): string {
  if (table.tableStreamArn === undefined) throw new Error('The table was made without a stream.');
  return table.tableStreamArn;
}

/** The table of stories, groups and events, as `TABLE_SCHEMA` has it. Stays when the stack goes. */
export class IndexTable extends Construct {
  readonly tableName: string;
  readonly tableArn: string;
  readonly streamArn: string;

  constructor(scope: Construct, id: string, props: IndexTableProps) {
    super(scope, id);
    if (props.adopted) {
      this.tableName = props.adopted.tableName;
      this.streamArn = props.adopted.streamArn;
      this.tableArn = Table.fromTableName(this, 'Table', this.tableName).tableArn;
      return;
    }
    const table = new Table(this, 'Table', {
      partitionKey: text(TABLE_SCHEMA.partitionKey),
      sortKey: text(TABLE_SCHEMA.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      stream: StreamViewType[TABLE_SCHEMA.streamView],
      timeToLiveAttribute: TABLE_SCHEMA.ttlAttribute,
    });
    for (const index of TABLE_SCHEMA.indexes)
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType[index.projection],
        ...(index.attributes.length === 0 ? {} : { nonKeyAttributes: [...index.attributes] }),
      });
    this.tableName = table.tableName;
    this.tableArn = table.tableArn;
    this.streamArn = streamArnOf(table);
  }

  indexArn(name: IndexName): string {
    return `${this.tableArn}/index/${name}`;
  }
}
