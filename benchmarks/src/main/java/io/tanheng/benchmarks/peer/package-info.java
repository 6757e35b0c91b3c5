/* SPDX-License-Identifier: Apache-2.0 */
/** What the services are measured against, each a process of its own that obeys lines on its standard input. */
@NullMarked
package io.tanheng.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
