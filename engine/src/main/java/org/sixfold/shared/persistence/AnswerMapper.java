package org.sixfold.shared.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.shared.KeptAnswer;

@Mapper
public interface AnswerMapper {

  KeptAnswer find(@Param("scopeHash") String scopeHash);

  /** Fails with a duplicate key if the key was used before, after waiting for a running write. */
  void insert(@Param("answer") KeptAnswer answer);

  void update(@Param("answer") KeptAnswer answer);

  int deleteBefore(@Param("moment") Instant moment);
}
