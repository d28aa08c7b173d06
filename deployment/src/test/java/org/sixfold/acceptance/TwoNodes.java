package org.sixfold.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/** Two nodes of one cluster on one database, under the clock of this machine. */
record TwoNodes(RunningProduct here, RunningProduct there) implements AutoCloseable {

  static TwoNodes start(Database database) {
    int[] ports = freePorts();
    return new TwoNodes(node(database, ports, 0), node(database, ports, 1));
  }

  private static RunningProduct node(Database database, int[] ports, int which) {
    return RunningProduct.start(
        database,
        "",
        "--sixfold.cluster.members=127.0.0.1:%d,127.0.0.1:%d".formatted(ports[0], ports[1]),
        "--sixfold.cluster.port=" + ports[which],
        "--sixfold.cluster.name=two-nodes-" + ports[0]);
  }

  private static int[] freePorts() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket one = new ServerSocket(0, 1, loopback);
        ServerSocket other = new ServerSocket(0, 1, loopback)) {
      return new int[] {one.getLocalPort(), other.getLocalPort()};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    there.close();
    here.close();
  }
}
