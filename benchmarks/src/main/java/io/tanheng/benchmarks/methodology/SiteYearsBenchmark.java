/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.methodology;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and computing the activity data of 1,000 sites over a year, each by months; the goal is below 60 s. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Benchmark)
public class SiteYearsBenchmark {

    private static final int SITES = 1_000;
    private static final String ID = "cn-power-ets-2024";

    /** Coal of January in the example, which differs from site to site. */
    private static final String COAL = "182345.67";

    private String example = "";

    /** Reads the example once. */
    @Setup
    public void read() throws IOException {
        example = Files.readString(Path.of("..", "docs", "examples", ID + ".yaml"));
        if (!example.contains(COAL)) {
            throw new IllegalStateException(
                    "The example no longer says " + COAL + " t of coal; correct the benchmark.");
        }
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 4)
    public void thousandSiteYears(Blackhole sink) {
        Methodology methodology = Methodologies.standard().find(ID).orElseThrow();
        for (int site = 0; site < SITES; site++) {
            String text = example.replace(COAL, 182_345 - site + ".67");
            sink.consume(methodology.compute(ActivityData.read("site " + site, text), Parameters.standard()::on));
        }
    }
}
