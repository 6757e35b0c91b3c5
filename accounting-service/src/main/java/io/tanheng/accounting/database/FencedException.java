/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

/** Somebody else owns the partition by now, or our picture of it is old: nothing was written, and what is in memory is void. */
public final class FencedException extends Exception {

    private static final long serialVersionUID = 1L;

    public FencedException(String sentence) {
        super(sentence);
    }
}
