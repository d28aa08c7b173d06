package org.sixfold.shared;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.shared.persistence.AnswerMapper;
import org.springframework.stereotype.Component;

/** Answers to writes that carried an Idempotency-Key; all calls join the caller's transaction. */
@Component
public class KeptAnswers {

  private final AnswerMapper mapper;

  KeptAnswers(AnswerMapper mapper) {
    this.mapper = mapper;
  }

  public Optional<KeptAnswer> find(String scopeHash) {
    return Optional.ofNullable(mapper.find(scopeHash));
  }

  /**
   * Claims a key, or keeps an answer at once.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the key was used before, after waiting
   *     for a running write
   */
  public void add(KeptAnswer answer) {
    mapper.insert(answer);
  }

  /** The answer of a write whose key is claimed. */
  public void complete(KeptAnswer answer) {
    mapper.update(answer);
  }

  public void forgetBefore(Instant moment) {
    mapper.deleteBefore(moment);
  }
}
