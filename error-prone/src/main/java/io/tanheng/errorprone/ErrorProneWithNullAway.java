/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.errorprone;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.ErrorProneAnalyzer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.scanner.BuiltInCheckerSuppliers;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import com.uber.nullaway.NullAway;

/** Error Prone's checks with NullAway as one of them, found by name and not by looking through the jars of the run. */
public final class ErrorProneWithNullAway implements Plugin {

    @Override
    public String getName() {
        return "ErrorProneWithNullAway";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        Context context = ((BasicJavacTask) task).getContext();
        BaseErrorProneJavaCompiler.setupMessageBundle(context);
        ScannerSupplier checks =
                BuiltInCheckerSuppliers.defaultChecks().plus(ScannerSupplier.fromBugCheckerClasses(NullAway.class));
        task.addTaskListener(ErrorProneAnalyzer.createByScanningForPlugins(
                checks, ErrorProneOptions.processArgs(arguments), context));
    }
}
