package org.sixfold.casefile.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Facts from outside. */
@Mapper
public interface InboundMessageMapper {

  void insert(InboundMessageRow message);

  InboundMessageRow find(@Param("caseId") String caseId, @Param("messageId") String messageId);

  void answer(
      @Param("caseId") String caseId,
      @Param("messageId") String messageId,
      @Param("answer") String answer);
}
