/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.kafka;

import io.tanheng.accounting.AccountingSettings;
import io.tanheng.accounting.database.StoredHours;
import java.time.Clock;

/** What the reading loop works with, whatever consumer it has. */
record LoopParts(
        RegistrationBarrier registrations,
        StoredHours storedHours,
        SealMaking making,
        SealWriter sealer,
        Publisher publisher,
        LivePublisher live,
        AccountingMeters meters,
        AccountingSettings.Accounting settings,
        Clock clock) {}
