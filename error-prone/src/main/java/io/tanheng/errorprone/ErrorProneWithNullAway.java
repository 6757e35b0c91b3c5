/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.ErrorProneAnalyzer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.BuiltInCheckerSuppliers;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import java.util.ServiceLoader;

/** Error Prone's checks and those of NullAway, found in the kept jars and not in those of the run. */
public final class ErrorProneWithNullAway implements Plugin {

    @Override
    public String getName() {
        return "ErrorProneWithNullAway";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        Context context = ((BasicJavacTask) task).getContext();
        BaseErrorProneJavaCompiler.setupMessageBundle(context);
        ScannerSupplier checks = BuiltInCheckerSuppliers.defaultChecks().plus(beside());
        task.addTaskListener(ErrorProneAnalyzer.createByScanningForPlugins(
                checks, ErrorProneOptions.processArgs(arguments), context));
    }

    /** The checks that jars beside Error Prone bring. */
    private static ScannerSupplier beside() {
        return ScannerSupplier.fromBugCheckerClasses(
                ServiceLoader.load(BugChecker.class, ErrorProneWithNullAway.class.getClassLoader()).stream()
                        .<Class<? extends BugChecker>>map(ServiceLoader.Provider::type)
                        .toList());
    }
}
