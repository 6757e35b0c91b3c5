/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.quarantine.ReleaseCommand;
import java.util.concurrent.CompletionStage;

/** Sends release commands to ingest. */
public interface ReleaseSender {

    /** Completes when Kafka has it on all replicas, fails when it does not take it. */
    CompletionStage<Void> send(ReleaseCommand command, byte[] original);
}
