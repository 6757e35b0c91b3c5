/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.methodology;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this package, or those whose names match the arguments. */
public final class MethodologyMain {

    private MethodologyMain() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.shouldFailOnError(true).addProfiler(ProcessorTimeProfiler.class);
        if (arguments.length == 0) {
            options.include(MethodologyMain.class.getPackageName());
        }
        for (String pattern : arguments) {
            options.include(pattern);
        }
        new Runner(options.build()).run();
    }
}
