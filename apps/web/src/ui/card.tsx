import type { ReactNode } from 'react';

interface CardProps {
  children: ReactNode;
  className?: string;
  as?: 'div' | 'li' | 'article' | 'section';
}

export function Card({ children, className = '', as: Tag = 'div' }: CardProps) {
  return (
    <Tag className={`rounded-12 border border-solid-gray-420 bg-white p-4 sm:p-6 ${className}`}>
      {children}
    </Tag>
  );
}
