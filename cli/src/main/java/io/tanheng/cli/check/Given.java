/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A value as it stands in a vector file, an input or an expectation. */
record Given(String name, JsonNode value, Optional<String> unit) {}
