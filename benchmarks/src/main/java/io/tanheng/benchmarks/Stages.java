/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import java.util.List;

/** All benchmarks in the order they are run. */
final class Stages {
    private static final List<Stage> ALL =
            List.of(new IngestStage(), new AccountingStage(), new LatencyStage(), new LogStage());

    private Stages() {}

    static List<Stage> of(List<String> names) {
        return ALL.stream()
                .filter(stage -> names.isEmpty() || names.contains(stage.name()))
                .toList();
    }
}
