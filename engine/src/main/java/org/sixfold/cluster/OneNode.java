package org.sixfold.cluster;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The product alone. */
final class OneNode implements Cluster {

  private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
  private final Map<String, SharedNumbers> numbers = new ConcurrentHashMap<>();

  @Override
  public void publish(String topic, String message) {
    listeners.getOrDefault(topic, List.of()).forEach(listener -> listener.accept(message));
  }

  @Override
  public void subscribe(String topic, Consumer<String> listener) {
    listeners.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>()).add(listener);
  }

  @Override
  public void whenNodeIsGone(Runnable listener) {
    // There is no other.
  }

  @Override
  public SharedNumbers numbers(String name) {
    return numbers.computeIfAbsent(name, one -> SharedNumbers.ofOneNode(System::nanoTime));
  }
}
