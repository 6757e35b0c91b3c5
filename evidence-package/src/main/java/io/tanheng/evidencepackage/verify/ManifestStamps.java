/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.TIME_STAMP;

import io.tanheng.evidence.device.DeviceManifest;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.timestamp.TimestampAnswer;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.methodology.outcome.Sentence;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Judges the time stamps of manifests that count as time-stamped: each is of its manifest; and where the authority is one that is trusted
 * here, of a time that shows when the device measured. How many could not be judged is told.
 */
final class ManifestStamps {

    private final TimestampTrust authorities;
    private long judged;
    private long ofOthers;

    ManifestStamps(List<X509Certificate> authorities) {
        this.authorities = new TimestampTrust(authorities);
    }

    /**
     * Refuses a stamp that is none of this manifest, or not timely.
     *
     * @param file the block the manifest is in
     * @param place the hour and the manifest, for whoever looks for it
     */
    void judge(String file, String place, DeviceManifest manifest) {
        try {
            TimestampAnswer answer = TimestampAnswer.parse(manifest.stamp()
                    .orElseThrow(() -> PackageRefusal.of(
                            TIME_STAMP,
                            file,
                            "{0} counts as time-stamped and has no time stamp.",
                            "{0} 计为有时间戳，但没有时间戳。",
                            place)));
            time(file, place, manifest, answer);
        } catch (Refusal refusal) {
            throw PackageRefusal.of(TIME_STAMP, file + ", " + place, refusal);
        }
    }

    private void time(String file, String place, DeviceManifest manifest, TimestampAnswer answer) {
        Instant at;
        try {
            at = authorities.verify(answer, manifest.stampedBytes()).at();
        } catch (Refusal refusal) {
            if (refusal.problem() != EvidenceProblem.TIMESTAMP_AUTHORITY_NOT_TRUSTED) {
                throw refusal;
            }
            ofOthers++;
            return;
        }
        if (!manifest.isTimely(at)) {
            throw PackageRefusal.of(
                    TIME_STAMP,
                    file,
                    "{0} counts as time-stamped, and its stamp of {1} is not of the minutes from {2} to {3} or the hour after them.",
                    "{0} 计为有时间戳，但其时间戳 {1} 不在 {2} 至 {3} 及其后一小时之内。",
                    place,
                    at,
                    manifest.head().from(),
                    manifest.head().until());
        }
        judged++;
    }

    void tell(List<Sentence> notes) {
        if (judged > 0) {
            notes.add(Sentence.of(
                    "{0} manifests of devices were stamped in time by authorities you trust.",
                    "{0} 份设备清单由您信任的机构及时加盖时间戳。", judged));
        }
        if (ofOthers > 0) {
            notes.add(Sentence.of(
                    "{0} time stamps are of their manifests; whether their time is true is not judged: give the certificate of an"
                            + " authority you trust.",
                    "{0} 个时间戳与其清单相符；其时间是否可信未核验：请提供您信任的时间戳机构证书。", ofOthers));
        }
    }
}
