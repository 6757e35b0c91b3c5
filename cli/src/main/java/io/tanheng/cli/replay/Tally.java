/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

/**
 * What became of the messages.
 *
 * @param acknowledged the broker has them and somebody will read them
 * @param unheard the broker acknowledged and dropped them, because nobody subscribes
 */
record Tally(int messages, int sent, int acknowledged, int unheard) {

    boolean allAcknowledged() {
        return acknowledged == messages;
    }
}
