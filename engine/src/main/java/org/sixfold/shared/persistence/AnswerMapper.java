package org.sixfold.shared.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface AnswerMapper {

  AnswerRow find(@Param("scopeHash") String scopeHash);

  /** Fails with a duplicate key if the key was used before, after waiting for a running write. */
  void insert(@Param("answer") AnswerRow answer);

  void update(@Param("answer") AnswerRow answer);

  int deleteBefore(@Param("moment") Instant moment);
}
