/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.accounting.domain.samples.Change;
import io.tanheng.accounting.domain.samples.HourSamples;
import io.tanheng.accounting.domain.samples.KeptManifest;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.readings.Moment;
import java.time.Duration;
import java.time.Instant;

/** An hour that holds something no sealed version has yet. */
public final class OpenHour {

    private static final Duration HOUR = Duration.ofHours(1);

    private final HourKey key;
    private final HourSamples samples;
    private final int sealedVersion;
    private final boolean late;
    private final long restsOn;
    private final long openedNanos;
    private long changedNanos;
    private long registrationVersion;
    private Change change = Change.KNOWN;

    OpenHour(HourKey key, HourSamples samples, int sealedVersion, boolean late, long restsOn, long nanos) {
        this.key = key;
        this.samples = samples;
        this.sealedVersion = sealedVersion;
        this.late = late;
        this.restsOn = restsOn;
        this.openedNanos = nanos;
        this.changedNanos = nanos;
    }

    Change add(Moment moment, HourBlock.Frame frame, long nanos) {
        return changed(samples.add(moment, frame), frame.registrationVersion(), nanos);
    }

    Change add(KeptManifest manifest, long nanos) {
        return changed(samples.add(manifest), manifest.manifest().registrationVersion(), nanos);
    }

    private Change changed(Change found, long registration, long nanos) {
        if (found != Change.KNOWN) {
            change = change.and(found);
            changedNanos = nanos;
            registrationVersion = Math.max(registrationVersion, registration);
        }
        return found;
    }

    boolean due(Instant watermark, Tick now, SealRules rules) {
        Instant end = end();
        boolean passed = !watermark.isBefore(end.plus(rules.grace()));
        if (passed && !late) {
            return true;
        }
        boolean passedByClock = !now.clock().isBefore(end.plus(rules.wallGrace()));
        return (passed || passedByClock) && quiet(now.nanos(), rules);
    }

    private boolean quiet(long nanos, SealRules rules) {
        return nanos - changedNanos >= rules.linger().toNanos()
                || nanos - openedNanos >= rules.patience().toNanos();
    }

    public HourKey key() {
        return key;
    }

    public Instant end() {
        return key.start().plus(HOUR);
    }

    /** When something was last added, in the steady count of {@link Tick}. */
    public long changedNanos() {
        return changedNanos;
    }

    public HourSamples samples() {
        return samples;
    }

    /** The version it makes when sealed. */
    public int nextVersion() {
        return sealedVersion + 1;
    }

    /** Whether it came, or came again, after its time. */
    public boolean late() {
        return late;
    }

    /** The newest registration any of its new frames was checked against. */
    public long registrationVersion() {
        return registrationVersion;
    }

    /** The smallest offset of the log without which this hour could not be rebuilt from its sealed version. */
    public long restsOn() {
        return restsOn;
    }

    /** Why the version exists that this hour makes when sealed. */
    public VersionReason reason() {
        if (sealedVersion == 0) {
            return VersionReason.SEALED;
        }
        return switch (change) {
            case CORRECTED -> VersionReason.CORRECTION;
            case ADDED, KNOWN -> VersionReason.LATE_DATA;
            case CONFLICT -> VersionReason.CONFLICT;
        };
    }
}
