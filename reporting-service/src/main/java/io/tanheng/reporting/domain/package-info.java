/* SPDX-License-Identifier: Apache-2.0 */
/** What reporting decides, without any framework: plain classes and the ports they need. */
@NullMarked
package io.tanheng.reporting.domain;

import org.jspecify.annotations.NullMarked;
