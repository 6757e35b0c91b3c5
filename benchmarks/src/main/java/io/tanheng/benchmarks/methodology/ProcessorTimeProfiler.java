/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.methodology;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Processor time of the whole process for each operation, compiling and collecting included: what other programs take is not in it. */
public final class ProcessorTimeProfiler implements InternalProfiler {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "processor time of the process for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = (system.getProcessCpuTime() - before) / NANOSECONDS_PER_MILLISECOND;
        long operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult("processor", spent / operations, "ms/op", AggregationPolicy.AVG));
    }
}
