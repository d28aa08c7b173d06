/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n';

interface Detector {
  detect: (image: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

const Detectors = (globalThis as { BarcodeDetector?: new () => Detector }).BarcodeDetector;

/** Reads a code with the camera, where the browser can; elsewhere it is typed or scanned as keys. */
export function Scanner({ onCode }: { onCode: (code: string) => void }) {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!on || !Detectors) return;
    const detector = new Detectors();
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = async () => {
      const found = video.current ? await detector.detect(video.current).catch(() => []) : [];
      if (over) return;
      if (found[0]) {
        onCode(found[0].rawValue);
        setOn(false);
      } else timer = setTimeout(() => void look(), 200);
    };
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then(async (opened) => {
        stream = opened;
        if (over || !video.current) return stop();
        video.current.srcObject = opened;
        await video.current.play();
        await look();
      })
      .catch(() => {
        setRefused(true);
        setOn(false);
      });
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
  }, [on]);
  if (!Detectors) return null;
  return (
    <>
      <button type="button" class="button" aria-pressed={on} onClick={() => setOn(!on)}>
        {t('round.camera')}
      </button>
      {on && <video ref={video} class="scanner" muted playsInline />}
      {refused && <span role="alert">{t('round.noCamera')}</span>}
    </>
  );
}
