/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest;

import io.tanheng.contracts.host.Loopback;

/** What the service says of the address it listens on. */
final class Binding {

    private Binding() {}

    static String sentence(String host) {
        return Loopback.is(host)
                ? "The registry listens on the loopback address " + host
                        + " only, because there are no people and rights yet. 尚无用户与权限，仅监听本机回环地址。"
                : "The registry listens on " + host
                        + " although there are no people and rights yet: whoever reaches it can"
                        + " change it. 尚无用户与权限，任何可访问者均可修改。";
    }
}
