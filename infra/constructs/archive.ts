import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface ArchiveProps {
  /** 0 keeps captures for ever. */
  readonly captureRetentionDays: number;
  /** A bucket that stands already. Its settings are its owner's. */
  readonly bucketName?: string;
}

/** Analyses too large for a message are read within minutes; so long they can be redriven from a dead-letter queue. */
const ANALYSIS_DAYS = 30;

/** The bucket of captures and story texts. Stays when the stack goes. */
export class Archive extends Construct {
  readonly bucketName: string;
  readonly bucketArn: string;

  constructor(scope: Construct, id: string, props: ArchiveProps) {
    super(scope, id);
    if (props.bucketName !== undefined) {
      this.bucketName = props.bucketName;
      this.bucketArn = Bucket.fromBucketName(this, 'Bucket', props.bucketName).bucketArn;
      return;
    }
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { id: 'incomplete', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        { id: 'analyses', prefix: 'analyses/', expiration: Duration.days(ANALYSIS_DAYS) },
        ...(props.captureRetentionDays === 0
          ? []
          : [
              {
                id: 'captures',
                prefix: 'captures/',
                expiration: Duration.days(props.captureRetentionDays),
              },
            ]),
      ],
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Access logs would cost more objects than the archive itself holds: every capture and text is written once and read a few times by the stack alone. CloudTrail data events can be turned on by an account that wants them.',
    });
    this.bucketName = bucket.bucketName;
    this.bucketArn = bucket.bucketArn;
  }
}
