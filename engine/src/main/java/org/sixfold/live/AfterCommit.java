package org.sixfold.live;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what is said in a transaction and passes it on once it is committed, never if it is not.
 * What is said twice is passed on once; outside a transaction at once.
 */
final class AfterCommit<T> {

  private final Consumer<Collection<T>> next;

  AfterCommit(Consumer<Collection<T>> next) {
    this.next = next;
  }

  void add(Collection<T> things) {
    if (things.isEmpty()) {
      return;
    }
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      collected().addAll(things);
    } else {
      next.accept(things);
    }
  }

  @SuppressWarnings("unchecked")
  private Set<T> collected() {
    Set<T> things = (Set<T>) TransactionSynchronizationManager.getResource(this);
    return things == null ? collect() : things;
  }

  private Set<T> collect() {
    Set<T> things = new LinkedHashSet<>();
    TransactionSynchronizationManager.bindResource(this, things);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void suspend() {
            TransactionSynchronizationManager.unbindResource(AfterCommit.this);
          }

          @Override
          public void resume() {
            TransactionSynchronizationManager.bindResource(AfterCommit.this, things);
          }

          @Override
          public void afterCommit() {
            next.accept(things);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AfterCommit.this);
          }
        });
    return things;
  }
}
