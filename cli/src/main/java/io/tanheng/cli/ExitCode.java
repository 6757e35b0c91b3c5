/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli;

/** What a command's exit code says; 0 only on success. */
public final class ExitCode {

    public static final int SUCCESS = 0;

    /** The command did its work, and something did not hold. */
    public static final int FAILED = 1;

    /** The command could not do its work: wrong arguments, or a file it cannot read. */
    public static final int UNUSABLE = 2;

    private ExitCode() {}
}
