/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.errorprone;

import java.net.URL;

/** What management shows of a {@link KeptLoader}. */
public interface KeptLoaderMBean {

    /** The jars Error Prone was loaded from. */
    URL[] getURLs();
}
