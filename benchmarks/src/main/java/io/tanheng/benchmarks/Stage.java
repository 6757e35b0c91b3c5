/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** A benchmark with the processes it needs. */
interface Stage {
    String name();

    /** Starts what it needs in the folder, measures, ends everything, and returns the lines of the table. */
    List<String> run(BenchmarkSettings settings, Path folder) throws Exception;
}
