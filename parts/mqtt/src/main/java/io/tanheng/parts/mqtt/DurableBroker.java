/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts.mqtt;

import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The settings under which the broker loses nothing it has acknowledged: not by a crash, not by a slow reader. */
final class DurableBroker {

    private static final int MEBIBYTE = 1024 * 1024;

    private DurableBroker() {}

    static Configuration configuration(String host, int port) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setName("tanheng")
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setPersistenceEnabled(true);
        directories(configuration);
        journal(configuration);
        paging(configuration);
        configuration.addAcceptorConfiguration("mqtt", acceptor(host, port));
        return configuration;
    }

    /** Relative to the working directory, so that no character of its path can be misread. */
    private static void directories(Configuration configuration) {
        configuration
                .setBindingsDirectory("bindings")
                .setJournalDirectory("journal")
                .setPagingDirectory("paging")
                .setLargeMessagesDirectory("large-messages")
                .setNodeManagerLockDirectory("journal");
    }

    /**
     * Every acknowledgement waits for the disk. The buffer holds the largest message a device may send, so that it is one
     * record; its timeout is short because a device waits for the answer.
     */
    private static void journal(Configuration configuration) {
        configuration
                .setJournalType(JournalType.NIO)
                .setJournalDatasync(true)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setJournalBufferSize_NIO(4 * MEBIBYTE)
                .setJournalBufferTimeout_NIO(500_000)
                .setJournalFileSize(10 * MEBIBYTE)
                .setJournalMinFiles(2)
                .setJournalPoolFiles(4);
    }

    /**
     * A reader that is away or slow fills the disk, not the memory, and nothing is dropped: neither for lack of room nor for
     * the number of deliveries tried. When the disk is full, senders wait for their acknowledgement.
     */
    private static void paging(Configuration configuration) {
        configuration.setMaxDiskUsage(-1).setMinDiskFree(256L * MEBIBYTE).setGlobalMaxSize(64L * MEBIBYTE);
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                        .setMaxSizeBytes(32L * MEBIBYTE)
                        .setPageSizeBytes(4 * MEBIBYTE)
                        .setMaxDeliveryAttempts(-1)
                        .setAutoDeleteQueues(false)
                        .setAutoDeleteAddresses(false));
    }

    /** Sessions that name no expiry (MQTT 3.1.1 with clean session off) are kept for ever. */
    private static String acceptor(String host, int port) {
        return "tcp://" + host + ":" + port + "?protocols=MQTT"
                + ";receiveMaximum=5000"
                + ";maximumPacketSize=" + 3 * MEBIBYTE
                + ";defaultMqttSessionExpiryInterval=-1"
                + ";topicAliasMaximum=0"
                + ";tcpNoDelay=true;useEpoll=false;useKQueue=false";
    }
}
