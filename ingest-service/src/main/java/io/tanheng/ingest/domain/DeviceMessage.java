/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

/**
 * A message as the broker delivered it.
 *
 * @param repeated whether the broker says that it may have delivered it before
 * @param receipt what to do with it in the end
 */
public record DeviceMessage(String topic, byte[] payload, boolean repeated, Receipt receipt) {

    /** Settles a message, once, from any thread. */
    public interface Receipt {

        /** It is safe; the broker may forget it. */
        void acknowledge();

        /** It could not be made safe, for the reason given; the broker must deliver it again. */
        void redeliver(String why);
    }
}
