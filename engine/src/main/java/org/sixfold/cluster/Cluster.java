package org.sixfold.cluster;

import java.util.function.Consumer;

/**
 * The nodes of the product. What goes through it may be lost with a node, so that it never guards
 * data: that is the database's.
 */
public interface Cluster {

  /** Tells every node, this one too: at most once, and in order what one node tells. */
  void publish(String topic, String message);

  /** Hears what nodes tell; the listener must return at once. */
  void subscribe(String topic, Consumer<String> listener);

  /** Hears when a node is gone: what it had to tell may be lost. */
  void whenNodeIsGone(Runnable listener);

  /** Numbers that all nodes share under this name. */
  SharedNumbers numbers(String name);
}
