/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What can be set; {@code tanheng.accounting.grace} is {@code TANHENG_ACCOUNTING_GRACE} in the environment. */
@ConfigMapping(prefix = "tanheng")
public interface AccountingSettings {

    /** Addresses of Kafka, {@code host:port[,host:port]}. */
    @WithDefault("127.0.0.1:9092")
    String kafka();

    /** The clock, see {@code ServiceClock}. */
    @WithDefault("system")
    String clock();

    Accounting accounting();

    /** What only this service asks. */
    interface Accounting {

        /** Event time that must pass an hour's end before the hour is sealed. */
        @WithDefault("PT5M")
        Duration grace();

        /** Time of the clock that must pass an hour's end before it is sealed although its source fell silent. */
        @WithDefault("PT15M")
        Duration wallGrace();

        /** Real time without change before a late hour is sealed. */
        @WithDefault("PT3S")
        Duration linger();

        /** Real time after which a late hour is sealed although it still changes. */
        @WithDefault("PT1M")
        Duration patience();

        /** Real time between two looks for hours that are due. */
        @WithDefault("PT0.1S")
        Duration sealPeriod();

        /** Hours in one transaction at most. */
        @WithDefault("256")
        int sealBatch();

        /** Hours that may wait to be stored before reading pauses. */
        @WithDefault("256")
        int sealQueue();

        /** Real time between two provisional figures of a source at least. */
        @WithDefault("PT0.5S")
        Duration livePeriod();

        /** Real time between two looks for statements that are due. */
        @WithDefault("PT1S")
        Duration statementPeriod();

        /** Real time between two makings of a site's statements because of sealed hours. */
        @WithDefault("PT10S")
        Duration statementRest();

        /** Bytes of sealed hours to remember per partition, so that repeated frames cost no query. */
        @WithDefault("2097152")
        long memory();

        /** The consumer group that spreads the partitions over the replicas. */
        @WithDefault("accounting")
        String group();

        /**
         * A name for this process that stays the same when it is started again: it then gets its partitions back at once. Two
         * processes must not share one. Without it, partitions of a killed process are given away after six seconds.
         */
        Optional<String> instance();
    }
}
