/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.methodology;

import io.tanheng.methodology.file.ShippedFiles;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reading all shipped parameters; the goal is below 500 ms. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {

    /** As a service or a command meets them: once, in a machine that has just started. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(7)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object allParametersCold() {
        return Parameters.standard();
    }

    /** With the rules and the methodologies that name them. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(7)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object allMethodologiesCold() {
        return Methodologies.standard();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 4, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Object allParametersWarm() {
        return Parameters.read(ShippedFiles.read(Parameters.class, "/parameters/"));
    }
}
