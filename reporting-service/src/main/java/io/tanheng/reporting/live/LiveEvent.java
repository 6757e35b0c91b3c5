/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

/**
 * One event of a live stream.
 *
 * @param name source, hour or quarantine; empty for a sign of life
 * @param data what is written as JSON
 */
public record LiveEvent(String name, Object data) {

    static final LiveEvent SIGN_OF_LIFE = new LiveEvent("", "");
}
