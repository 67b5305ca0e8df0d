package org.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that stops the run when nobody can take the data: {@code PrintStream} would go on
 * in silence, and {@code entente export | head} would write on for minutes. It says so once: what
 * is still buffered then is dropped.
 */
final class StrictOutput extends FilterOutputStream {

  private boolean broken;

  StrictOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    if (broken) {
      return;
    }
    try {
      out.write(b);
    } catch (IOException e) {
      broken = true;
      throw new OutputClosedException(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (broken) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      broken = true;
      throw new OutputClosedException(e);
    }
  }

  @Override
  public void flush() {
    if (broken) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      broken = true;
      throw new OutputClosedException(e);
    }
  }
}
