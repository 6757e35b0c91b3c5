/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.takehome;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidencepackage.SamplePackage;
import io.tanheng.evidencepackage.SampleSite;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.verify.FigureVerifier;
import java.util.Arrays;
import java.util.Locale;

/** One hour with all its figures and a proof file, read and judged; the first time, and when all of it has run before. */
final class OneFigure {

    private static final double MILLISECOND = 1e6;
    private static final int HUNDRED = 100;

    private final SampleSite site;
    private final SamplePackage sample;

    OneFigure(SampleSite site, SamplePackage sample) {
        this.site = site;
        this.sample = sample;
    }

    void run() {
        long[] took = new long[site.hours().size()];
        int place = 0;
        for (HourEvent hour : site.hours().values()) {
            byte[] file = sample.proof(hour).bytes();
            long begin = System.nanoTime();
            new FigureVerifier(site.stack().registration(), SamplePackage.LOG)
                    .verify(PackedHour.of(hour), TlogProof.parse(file), SamplePackage.NOW);
            took[place++] = System.nanoTime() - begin;
        }
        double first = took[0] / MILLISECOND;
        Arrays.sort(took);
        System.out.println(String.format(
                Locale.ROOT,
                "one hour's figures with its proof           first %,.1f ms, median %,.3f ms, 99 %% below %,.3f ms, most %,.1f ms"
                        + " (n = %d)",
                first,
                took[took.length / 2] / MILLISECOND,
                took[took.length - took.length / HUNDRED - 1] / MILLISECOND,
                took[took.length - 1] / MILLISECOND,
                took.length));
    }
}
