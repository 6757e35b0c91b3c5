/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.mqtt;

/** The broker cannot be reached, went away before it acknowledged, or refused. */
public final class SendFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SendFailure(String message) {
        super(message);
    }

    public SendFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
