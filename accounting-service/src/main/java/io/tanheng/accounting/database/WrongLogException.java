/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

/** The log is not the one the stored offset belongs to; reading on would lose or double readings without a word. */
public final class WrongLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongLogException(String sentence) {
        super(sentence);
    }
}
