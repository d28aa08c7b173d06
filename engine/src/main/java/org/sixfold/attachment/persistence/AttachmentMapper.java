package org.sixfold.attachment.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Pictures; their bytes are read by themselves. */
@Mapper
public interface AttachmentMapper {

  void insert(@Param("row") AttachmentRow row, @Param("content") byte[] content);

  AttachmentRow find(@Param("id") String id);

  List<AttachmentRow> findAll(@Param("ids") Collection<String> ids);

  ContentRow content(@Param("id") String id);

  /** Those that answers name, in the order they came. */
  List<AttachmentRow> boundOf(@Param("caseId") String caseId);

  /** How many somebody handed in for a task that no answer names. */
  int countUnbound(@Param("taskId") String taskId, @Param("by") String by);

  /** Binds one that no answer names yet; 0 if it is gone or bound. */
  int bind(
      @Param("id") String id,
      @Param("field") String field,
      @Param("health") boolean health,
      @Param("at") Instant at);

  /** When the oldest was handed in that no answer names; null if there is none. */
  Instant oldestUnbound();

  List<AttachmentRow> unboundBefore(@Param("at") Instant at, @Param("limit") int limit);

  /** Removes one that no answer names; 0 if one does by now. */
  int deleteUnbound(@Param("id") String id);

  int deleteOf(@Param("caseId") String caseId);
}
