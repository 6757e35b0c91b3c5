/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import java.nio.file.Path;
import java.util.Map;

/**
 * How the processes of a run are set up.
 *
 * @param folder where they keep their data
 * @param clock the setting of {@code TANHENG_CLOCK} for all
 * @param proxies whether every connection passes a proxy that can spoil it
 * @param environment further settings for all services
 */
public record WorldSettings(Path folder, String clock, boolean proxies, Map<String, String> environment) {}
