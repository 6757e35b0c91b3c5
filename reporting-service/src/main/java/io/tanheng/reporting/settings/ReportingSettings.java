/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set in reporting; addresses and passwords stand in {@code application.properties} beside their names. */
@ConfigMapping(prefix = "tanheng.reporting")
public interface ReportingSettings {

    /** The clock ages and the current hour go by; see {@code ServiceClock}. Environment: TANHENG_CLOCK. */
    @WithDefault("system")
    String clock();

    /** Kafka addresses as host:port[,host:port]. Environment: TANHENG_KAFKA. */
    String kafka();

    /** The address the service listens on. Environment: TANHENG_HTTP_HOST. */
    String httpHost();

    /** Where the accounting service is asked for activity data. Environment: TANHENG_ACCOUNTING_URL. */
    String accountingUrl();

    /** A source is down when nothing was heard for this long, or for two of its periods where those are longer. */
    @WithDefault("PT10M")
    Duration silentAfter();

    /** A device's clock counts as ahead when its time is later than ours by more than this. */
    @WithDefault("PT2M")
    Duration clockTolerance();

    /** An hour is due, and missing if it has not come, this long after its end. */
    @WithDefault("PT30M")
    Duration hourDueAfter();

    /** How often, at most, one watcher is told of changes. */
    @WithDefault("PT0.2S")
    Duration liveInterval();

    /** How far back, in real time, the live state is filled when the service starts. */
    @WithDefault("PT10M")
    Duration liveLookback();

    /** How many records of each partition are read again for that at most. */
    @WithDefault("2000")
    int liveLookbackRecords();
}
