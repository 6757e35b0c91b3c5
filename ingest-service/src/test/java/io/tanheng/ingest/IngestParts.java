/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tanheng.parts.TestParts;
import java.util.Map;

/** Gives the service under test the real parts all tests of this virtual machine share. */
public class IngestParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestParts.shared().environment();
    }

    /** The parts end with the virtual machine. */
    @Override
    public void stop() {}
}
