package org.sixfold.shared;

import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work whose end is its own, whatever becomes of the rest of a request. It does not suspend a
 * transaction around it but refuses to stand in one: where each of many holds one connection and
 * waits for a second, the pool is exhausted and all of them wait.
 */
@Component
public class OwnTransaction {

  private final TransactionTemplate transaction;

  OwnTransaction(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * @throws IllegalTransactionStateException if a transaction is under way already
   */
  public <T> T execute(TransactionCallback<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("a transaction is under way already");
    }
    return transaction.execute(work);
  }
}
