/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import org.xipki.pkcs11.wrapper.Logger;

/** What goes wrong with a token is told once, by a refusal; the library would print each step. */
final class Silence implements Logger {

    @Override
    public void info(String format, Object... arguments) {
        // told by a refusal
    }

    @Override
    public void warn(String format, Object... arguments) {
        // told by a refusal
    }

    @Override
    public void error(String format, Object... arguments) {
        // told by a refusal
    }

    @Override
    public void debug(String format, Object... arguments) {
        // told by a refusal
    }

    @Override
    public void trace(String format, Object... arguments) {
        // told by a refusal
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return false;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }
}
