/* SPDX-License-Identifier: Apache-2.0 */
/** How the plants are run over time: a pure function of seed and simulated instant, so that history, live and restarts agree. */
@NullMarked
package io.tanheng.demo.plants.operation;

import org.jspecify.annotations.NullMarked;
