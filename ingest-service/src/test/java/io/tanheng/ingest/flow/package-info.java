@NullMarked
package io.tanheng.ingest.flow;

import org.jspecify.annotations.NullMarked;
