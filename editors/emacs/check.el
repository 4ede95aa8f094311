;;; check.el --- the server as eglot sees it -*- lexical-binding: t -*-

;; Drives the language server from Emacs with eglot, and prints what an editor sees of it.
;;
;;   UNPARK=target/debug/cargo-unpark emacs --batch -l editors/emacs/check.el FILE.rs
;;
;; It opens the file, waits for diagnostics and prints them, applies the first code action of the first one in the buffer,
;; prints the lines that are there then, and leaves without saving. The exit status is 1 if the server says nothing.

;;; Code:

(package-initialize)
(require 'eglot)

(defun check-leave (status message)
  "Print MESSAGE and leave with STATUS."
  (princ (concat message "\n"))
  (kill-emacs status))

(defun check-within-a-minute (something)
  "Wait for SOMETHING to return a value, and return it."
  (with-timeout (60)
    (let (value)
      (while (not (setq value (funcall something)))
        (accept-process-output nil 0.02))
      value)))

(define-derived-mode check-rust-mode prog-mode "Rust")
(put 'check-rust-mode 'eglot-language-id "rust")
(let ((program (or (getenv "UNPARK") "cargo-unpark")))
  ;; Eglot would ask for another one.
  (unless (executable-find program)
    (check-leave 1 "the server does not start"))
  (add-to-list 'eglot-server-programs `(check-rust-mode . (,program "lsp"))))

(find-file (pop command-line-args-left))
(check-rust-mode)
(call-interactively #'eglot)

(let ((found (check-within-a-minute #'flymake-diagnostics)))
  (unless found
    (check-leave 1 "no diagnostics within a minute"))
  (dolist (it found)
    (goto-char (flymake-diagnostic-beg it))
    (let ((first (car (split-string (flymake-diagnostic-text it) "\n"))))
      (princ (format "%d:%d %s\n" (line-number-at-pos) (1+ (current-column)) first))))
  (goto-char (flymake-diagnostic-beg (car found)))
  (let ((line (line-number-at-pos))
        (action (car (eglot-code-actions (point)))))
    (unless action
      (check-leave 1 "no code action"))
    (princ (format "applies: %s\n" (plist-get action :title)))
    (eglot--apply-workspace-edit (plist-get action :edit) nil)
    (goto-char (point-min))
    (forward-line (1- line))
    (dotimes (_ 2)
      (princ (format "| %s\n" (buffer-substring (point) (line-end-position))))
      (forward-line))))
(check-leave 0 "done")

;;; check.el ends here
